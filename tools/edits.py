#!/usr/bin/env python3
"""Makes single edits of a questions file from its own structure and lists those that nothing tells of.

usage: tools/edits.py FINGERPOST [QUESTIONS] [--helplines FILE] [--without-scenarios] [--every N] [--kind KIND]

Each edit is one that an author could make by mistake: an answer taken out of a rule, a mark taken away, a page made
later, a list of help lines shortened, `any` written for `all`. FINGERPOST is the program. An edit is told of where
`check` ends with another status than 0, or `diff` of the file before and after ends with 4. What is left is printed, by
kind, with its line. Needs PyYAML.
"""
import argparse
import collections
import pathlib
import subprocess
import sys
import tempfile

import yaml

RULES = {"when", "asked-when", "unless", "points-here"}
GRAMMAR = {"all", "any", "not", "holds", "at-least", "n", "of"}
LATER = {"now": "today", "today": "soon", "soon": "no-hurry"}


class File:
    def __init__(self, text):
        self.text = text
        self.root = yaml.compose(text, Loader=yaml.SafeLoader)
        self.edits = []

    def span(self, node):
        return node.start_mark.index, node.end_mark.index

    def add(self, kind, node, start, end, new, what):
        line = node.start_mark.line + 1
        self.edits.append((kind, line, what, self.text[:start] + new + self.text[end:]))

    def replace(self, kind, node, new, what):
        start, end = self.span(node)
        self.add(kind, node, start, end, new, what)

    def drop_item(self, kind, sequence, at, what):
        """Takes one item out of a list written in brackets, with its comma."""
        items = sequence.value
        start, end = self.span(items[at])
        if at + 1 < len(items):
            end = items[at + 1].start_mark.index
        elif at > 0:
            start = items[at - 1].end_mark.index
        self.add(kind, items[at], start, end, "", what)

    def drop_pair(self, kind, mapping, at, what):
        """Takes one `key: value` out of a mapping."""
        pairs = mapping.value
        start, end = pairs[at][0].start_mark.index, pairs[at][1].end_mark.index
        if mapping.flow_style:
            if at + 1 < len(pairs):
                end = pairs[at + 1][0].start_mark.index
            elif at > 0:
                start = pairs[at - 1][1].end_mark.index
        else:
            start = self.text.rfind("\n", 0, start) + 1
            end = self.text.find("\n", end - 1) + 1 or len(self.text)
        self.add(kind, pairs[at][0], start, end, "", what)

    def rule(self, kind, node, where):
        if isinstance(node, yaml.SequenceNode):
            for part in node.value:
                self.rule(kind, part, where)
        if not isinstance(node, yaml.MappingNode):
            return
        for at, (key, value) in enumerate(node.value):
            if len(node.value) > 1:
                self.drop_pair(kind, node, at, f"{where}: line `{key.value}` taken out")
            if key.value in ("all", "any"):
                other = "any" if key.value == "all" else "all"
                self.replace(kind, key, other, f"{where}: `{other}` for `{key.value}`")
            if isinstance(value, yaml.SequenceNode) and all(isinstance(i, yaml.ScalarNode) for i in value.value):
                for item in range(len(value.value) if len(value.value) > 1 else 0):
                    self.drop_item(kind, value, item, f"{where}: `{key.value}: {value.value[item].value}` taken out")
            elif key.value in GRAMMAR or isinstance(value, yaml.MappingNode):
                self.rule(kind, value, where)

    def all(self):
        parts = {key.value: value for key, value in self.root.value}
        for question in parts["questions"].value:
            self.question(question)
        for name, condition in parts["conditions"].value:
            self.rule("condition", condition, name.value)
        for outcome in parts["outcomes"].value:
            self.outcome(outcome)
        for extra in parts["extras"].value if "extras" in parts else []:
            fields = {key.value: value for key, value in extra.value}
            self.rule("part", fields["when"], fields["id"].value)
        return self.edits

    def question(self, node):
        fields = {key.value: value for key, value in node.value}
        name = fields["id"].value
        safety = "safety" in fields
        for at, (key, value) in enumerate(node.value):
            if key.value in ("asked-when", "unless"):
                self.drop_pair("asked", node, at, f"{name}: `{key.value}` taken out") if value.start_mark.line == key.start_mark.line else None
                self.rule("asked", value, f"{name}: {key.value}")
            if key.value in ("safety", "worsens", "if-declined"):
                self.drop_pair("mark", node, at, f"{name}: `{key.value}` taken away")
        for answer in fields["answers"].value:
            own = {key.value: value for key, value in answer.value}
            what = f"{name}: {own['id'].value}"
            for at, (key, value) in enumerate(answer.value):
                if key.value in ("clear", "help", "ends-after", "alone", "in-view", "audience", "audience-first"):
                    self.drop_pair("mark", answer, at, f"{what}: `{key.value}` taken away")
            if safety and "clear" not in own:
                end = own["text"].end_mark.index
                text = self.text[: end] + ", clear: true" + self.text[end:]
                for mark in ("help", "ends-after"):
                    if mark in own:
                        start, stop = own[mark].start_mark.index, own[mark].end_mark.index
                        key = text.rfind(mark, 0, start + len(", clear: true"))
                        text = text[: key - 2] + text[stop + len(", clear: true"):]
                self.edits.append(("sign", answer.start_mark.line + 1, f"{what}: made clear", text))

    def outcome(self, node):
        fields = {key.value: value for key, value in node.value}
        name = fields["id"].value
        gate = "gate" if "at-once" in fields else "outcome"
        for at, (key, value) in enumerate(node.value):
            if key.value == "when":
                self.rule(gate, value, name)
            if key.value == "pace" and value.value in LATER:
                self.replace("pace", value, LATER[value.value], f"{name}: pace {LATER[value.value]} for {value.value}")
            if key.value in ("help", "points-to") and isinstance(value, yaml.SequenceNode):
                for item in range(len(value.value)):
                    self.drop_item("help", value, item, f"{name}: `{key.value}: {value.value[item].value}` taken out")
            if key.value in ("at-once", "keep", "nothing-needed", "young"):
                self.drop_pair("mark", node, at, f"{name}: `{key.value}` taken away")
        start = self.text.rfind("\n", 0, node.start_mark.index) + 1
        self.add(gate, node, start, node.end_mark.index, "", f"{name}: taken out")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("fingerpost")
    options.add_argument("questions", nargs="?", default="questions.yaml")
    options.add_argument("--helplines", default="helplines.yaml")
    options.add_argument("--without-scenarios", action="store_true")
    options.add_argument("--every", type=int, default=1)
    options.add_argument("--kind")
    chosen = options.parse_args()
    text = pathlib.Path(chosen.questions).read_text(encoding="utf-8")
    if chosen.without_scenarios and "\nscenarios:" in text:
        text = text[: text.index("\nscenarios:") + 1]
    edits = File(text).all()
    edits = [e for e in edits if not chosen.kind or e[0] == chosen.kind][:: chosen.every]
    told, left = collections.Counter(), collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        before, after = pathlib.Path(folder, "before.yaml"), pathlib.Path(folder, "after.yaml")
        before.write_text(text, encoding="utf-8")

        def status(*words):
            return subprocess.run([chosen.fingerpost, *words], capture_output=True, check=False).returncode

        lines = ["--helplines", chosen.helplines]
        # A program of other questions tells of every edit, and of the file as it is.
        if status("check", str(before), *lines):
            sys.exit(f"{chosen.questions} doesn't pass `check` as it is, so nothing would be shown by its edits")
        for number, (kind, line, what, edited) in enumerate(edits):
            after.write_text(edited, encoding="utf-8")
            if status("check", str(after), *lines):
                told[kind, "check"] += 1
            elif status("diff", str(before), str(after), *lines) == 4:
                told[kind, "diff"] += 1
            else:
                left[kind].append((line, what))
            print(f"\r{number + 1} of {len(edits)}", end="", file=sys.stderr)
    print(file=sys.stderr)
    for kind in sorted({e[0] for e in edits}):
        print(f"{kind}: {told[kind, 'check']} told by check, {told[kind, 'diff']} by diff alone, {len(left[kind])} by nothing")
        for line, what in left[kind]:
            print(f"  line {line}: {what}")


if __name__ == "__main__":
    main()
