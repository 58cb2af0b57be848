#!/usr/bin/env python3
"""The synthetic family given to Z3 and to `fingerpost check`, compared in one run.

Usage: tools/smt.py [SIZE ...], by default 20 and 40. Needs the Python packages z3-solver and PyYAML.
No test asserts these figures.

Two things are asked of each questionnaire: can each outcome be reached, and does a worse answer
ever lead to later help (for every question but the gate's). Z3 gets one Boolean for each answer,
conditions as pseudo-Boolean counts, and for worse answers two assignments that differ in one
reply. It has LIMIT seconds for each promise, and after three without an answer the rest isn't
tried.
"""
import datetime
import json
import os
import subprocess
import sys
import tempfile
import time

import yaml
import z3

LIMIT = 20
PACES = ["now", "today", "soon", "no-hurry"]
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ENV = dict(os.environ, CARGO_TERM_COLOR="never")


class Book:
    """One reply to every question, and what the file's rules make of it."""

    def __init__(self, file, name, given=None):
        self.file, self.asked, going = file, {}, z3.BoolVal(True)
        self.given = given or {
            q["id"]: {a["id"]: z3.Bool(f"{name}-{q['id']}-{a['id']}") for a in q["answers"]} for q in file["questions"]
        }
        self.outcomes = file["outcomes"]
        gates = [o for o in self.outcomes if o.get("at-once")]
        for q in file["questions"]:
            skipped = self.holds(q["unless"]) if "unless" in q else z3.BoolVal(False)
            self.asked[q["id"]] = z3.And(going, z3.Not(skipped))
            for gate in gates:
                if q["id"] in gate["when"]:
                    going = z3.And(going, z3.Not(self.holds(gate["when"])))

    def shape(self):
        """At most one answer each; none is a decline."""
        return [z3.PbLe([(a, 1) for a in answers.values()], 1) for answers in self.given.values()]

    def signs(self, of):
        for question, answers in of.items():
            for answer in [answers] if isinstance(answers, str) else answers:
                yield z3.And(self.asked[question], self.given[question][answer])

    def holds(self, condition):
        (key, value), *rest = condition.items()
        if rest:
            return z3.And([self.holds({k: v}) for k, v in condition.items()])
        if key == "holds":
            return self.holds(self.file["conditions"][value])
        if key in ("all", "any"):
            return {"all": z3.And, "any": z3.Or}[key]([self.holds(c) for c in value])
        if key == "at-least":
            return z3.PbGe([(s, 1) for s in self.signs(value["of"])], value["n"])
        return z3.Or(list(self.signs({key: value})))

    def leads_to(self):
        """An outcome's number."""
        out = z3.IntVal(len(self.outcomes) - 1)
        for i, o in reversed(list(enumerate(self.outcomes[:-1]))):
            out = z3.If(self.holds(o["when"]), z3.IntVal(i), out)
        return out

    def pace(self):
        out = z3.IntVal(PACES.index(self.outcomes[-1]["pace"]))
        for o in reversed(self.outcomes[:-1]):
            out = z3.If(self.holds(o["when"]), z3.IntVal(PACES.index(o["pace"])), out)
        return out


def asked_z3(constraints):
    """What Z3 says and the seconds it took."""
    solver = z3.Solver()
    solver.set("timeout", LIMIT * 1000)
    solver.add(constraints)
    begun = time.perf_counter()
    return str(solver.check()), time.perf_counter() - begun


def reached(file):
    book = Book(file, "a")
    results = [asked_z3(book.shape() + [book.leads_to() == i]) for i in range(len(file["outcomes"]))]
    return [said for said, _ in results], sum(seconds for _, seconds in results)


def worse(file):
    """Of each question but the first: `unsat` where the promise holds."""
    said, took, missed = [], 0.0, 0
    for q in file["questions"][1:]:
        if missed == 3:
            break
        better = Book(file, "a")
        other = dict(better.given)
        other[q["id"]] = {a["id"]: z3.Bool(f"b-{q['id']}-{a['id']}") for a in q["answers"]}
        after = Book(file, "b", other)
        ids = [a["id"] for a in q["answers"]]
        step = z3.Or([z3.And(better.given[q["id"]][x], after.given[q["id"]][y]) for x, y in zip(ids, ids[1:])])
        answer, seconds = asked_z3(
            better.shape() + after.shape() + [step, better.asked[q["id"]], after.pace() > better.pace()]
        )
        said.append(answer)
        took += seconds
        missed += answer == "unknown"
    return said, took


def checked(path):
    """`fingerpost check`'s own verdicts, and the seconds of the whole process."""
    begun = time.perf_counter()
    run = subprocess.run([f"{ROOT}/target/release/fingerpost", "check", path, "--format", "json"], capture_output=True, text=True)
    return json.loads(run.stdout), time.perf_counter() - begun


def main():
    sizes = [int(a) for a in sys.argv[1:]] or [20, 40]
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    print(f"{datetime.date.today()}, Z3 {z3.get_version_string()}, {LIMIT} s for each question to Z3, one thread")
    for kind in ("ordered", "yaml"):
        for size in sizes:
            made = subprocess.run(
                ["cargo", "bench", "--quiet", "--bench", "table", "--", kind, str(size)],
                cwd=ROOT, env=ENV, check=True, capture_output=True, text=True,
            ).stdout
            file = yaml.load(made, yaml.BaseLoader)
            for o in [x for c in file["conditions"].values() for x in [c]] + [o.get("when", {}) for o in file["outcomes"]]:
                numbers(o)
            for q in file["questions"]:
                numbers(q.get("unless", {}))
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "family.yaml")
                with open(path, "w") as f:
                    f.write(made)
                proof, seconds = checked(path)
            verdicts = [g for g in proof["guarantees"] if g["id"].startswith("worse-")]
            holding = sum(g["verdict"] == "holds" for g in verdicts)
            outcomes, reach = reached(file)
            worse_said, worse_took = worse(file)
            print(f"\n{size} questions, {'answers from best to worst' if kind == 'ordered' else 'as the family is'}")
            print(f"  fingerpost check, whole process, everything proved and refereed: {seconds:.2f} s;"
                  f" worse answers: {holding} hold, {len(verdicts) - holding} fail")
            print(f"  Z3, each outcome reached: {reach:.2f} s ({', '.join(outcomes)})")
            print(f"  Z3, worse answers: {worse_took:.2f} s; {worse_said.count('unsat')} hold, {worse_said.count('sat')} fail,"
                  f" {worse_said.count('unknown')} without an answer, {len(file['questions']) - 1 - len(worse_said)} not tried")


def numbers(condition):
    """Thresholds as numbers; the loader that keeps `no` a word keeps them as words too."""
    if isinstance(condition, dict):
        for key, value in condition.items():
            if key == "n":
                condition[key] = int(value)
            else:
                numbers(value)
    elif isinstance(condition, list):
        for c in condition:
            numbers(c)


if __name__ == "__main__":
    main()
