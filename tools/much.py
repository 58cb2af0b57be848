#!/usr/bin/env python3
"""How soon `fingerpost check` has an answer to files that are much work, and with how much memory.

    tools/much.py 0 260 [target/release/fingerpost]

makes a file from each seed from the first number up to the second: 10 to 160 questions, 2 to 80
conditions that count their signs, with and without answers from best to worst, skip logic and
guarantees. It prints a line for each file, and at the end the slowest and the heaviest of those
that are too large as a whole, and of the others. It needs only Python; memory is what the system
says of the process.
"""

import os
import random
import subprocess
import sys
import tempfile
import time

HEAD = """fingerpost: 1
language: en
title: much
paces: {now: n, today: t, soon: s, no-hurry: h}
supports: {s: {name: s, is: i, is-not: n, steps: [s]}}
sections: [{id: all, title: All, about: now}]
questions:
  - {id: q0, section: all, safety: true, choose: one, ask: a, answers: [{id: a0, text: ta0}, {id: a1, text: ta1, clear: true}]}
"""


def drawn(seed):
    """A questions file, and what it is made of."""
    dice = random.Random(seed)
    shape = {
        "questions": dice.choice([10, 20, 40, 40, 80, 80, 120, 160]),
        "answers": dice.choice([3, 5, 5, 8, 12, 30]),
        "many": dice.choice([0, 0, 0.3, 1.0]),
        "conditions": dice.choice([2, 4, 6, 10, 14, 20, 40, 80]),
        "read": dice.choice([0.2, 0.5, 1.0]),
        "signs": dice.choice([1, 2, 3]),
        "threshold": dice.choice([2, 3, 4, 6, 10, 20]),
        "worsens": dice.choice([False, True]),
        "guarantees": dice.choice([0, 0, 10, 40, 80]),
        "skips": dice.choice([0, 0, 0.3]),
        "joined": dice.choice([0, 1, 2]),
    }
    n, answers, count = shape["questions"], shape["answers"], shape["conditions"]
    many = [False] + [dice.random() < shape["many"] for _ in range(1, n)]
    lines = [HEAD]
    for q in range(1, n):
        skip = f", asked-when: {{q{dice.randrange(1, q)}: [a0, a1]}}" if q > 4 and dice.random() < shape["skips"] else ""
        worsens = ", worsens: true" if shape["worsens"] else ""
        alone = lambda a: ", alone: true" if many[q] and a == answers - 1 else ""
        texts = ", ".join(f"{{id: a{a}, text: ta{a}{alone(a)}}}" for a in range(answers))
        choose = "many" if many[q] else "one"
        lines.append(f"  - {{id: q{q}, section: all, choose: {choose}, ask: a{skip}{worsens}, answers: [{texts}]}}\n")
    lines.append("conditions:\n")
    for c in range(count):
        most, of = 0, []
        for q in [q for q in range(1, n) if dice.random() < shape["read"]] or [1]:
            within = answers - many[q]
            signs = min(shape["signs"], within)
            if shape["worsens"] and not many[q]:
                picked = range(dice.randrange(0, within - signs + 1), within)
            else:
                picked = dice.sample(range(within), signs)
            most += len(picked) if many[q] else 1
            of.append(f"q{q}: [{', '.join(f'a{a}' for a in picked)}]")
        lines.append(f"  c{c}: {{at-least: {{n: {min(shape['threshold'], most)}, of: {{{', '.join(of)}}}}}}}\n")
    lines.append("outcomes:\n")
    lines.append("  - {id: gate, title: t, pace: now, at-once: true, help: [anyone], when: {q0: a0}, says: s, first-step: f}\n")
    for c in range(count):
        this, next = f"{{holds: c{c}}}", f"{{holds: c{(c + 1) % count}}}"
        when = [this, f"{{all: [{this}, {next}]}}", f"{{any: [{{all: [{this}, {{not: {next}}}]}}, {{q1: a{c % 2}}}]}}"]
        pace = dice.choice(["today", "soon", "no-hurry"])
        joined = shape["joined"] if count > 2 else 0
        lines.append(f"  - {{id: o{c}, title: t, pace: {pace}, when: {when[joined]}, says: s, first-step: f}}\n")
    lines.append("  - {id: other, title: t, pace: no-hurry, says: s, first-step: f}\n")
    if shape["guarantees"]:
        lines.append("guarantees:\n")
    for g in range(shape["guarantees"]):
        one, other, q = dice.randrange(count), dice.randrange(count), dice.randrange(1, n)
        when = f"{{all: [{{holds: c{one}}}, {{not: {{holds: c{other}}}}}, {{q{q}: a0}}]}}"
        lines.append(f"  - {{id: g{g}, why: w, when: {when}, never: [other]}}\n")
    return "".join(lines), shape


def main():
    first, behind = int(sys.argv[1]), int(sys.argv[2])
    program = sys.argv[3] if len(sys.argv) > 3 else "target/release/fingerpost"
    found = {"too much": [], "some": [], "decided": []}
    for seed in range(first, behind):
        text, shape = drawn(seed)
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write(text)
            file.flush()
            start = time.perf_counter()
            child = subprocess.Popen([program, "check", file.name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            out = child.stdout.read()
            _, status, used = os.wait4(child.pid, 0)
            took = time.perf_counter() - start
        code = os.waitstatus_to_exitcode(status)
        open_ones = out.count("NOT DECIDED  ")
        kind = "too much" if "NOT DECIDED: " in out else "some" if open_ones else "decided"
        if code not in (0, 4) or "FAULT" in out:
            kind = "exit"
            found.setdefault(kind, [])
        found[kind].append((took, used.ru_maxrss / 1024, seed))
        print(f"{seed:5} {took:6.2f} s {used.ru_maxrss / 1024:6.0f} MiB  exit {code}  {kind} {open_ones or ''} {shape}", flush=True)
    for kind, of in found.items():
        if of:
            slow, heavy = max(of), max(of, key=lambda f: f[1])
            print(f"{kind}: {len(of)}; slowest {slow[0]:.2f} s (file {slow[2]}), most memory {heavy[1]:.0f} MiB (file {heavy[2]})")


main()
