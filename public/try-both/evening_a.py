"""Evening A: judge recorded model outputs with checks, and see whether prompt v2 beats v1.

Run:  python3 evening_a.py                  score both versions with checks.py
      python3 evening_a.py worked_checks    the same with the worked checks
      python3 evening_a.py read 1 10        print cases 1 to 10 of 40, without verdicts
      python3 evening_a.py why M-010        print one case with our verdicts
Needs Python 3.8 or newer and nothing else. It calls no model.
"""

import csv
import importlib
import json
import math
import sys
import textwrap
from pathlib import Path

sys.dont_write_bytecode = True  # keeps the folder as it was downloaded
HERE = Path(__file__).parent
VERSIONS = ("v1", "v2")


def load(name):
    path = HERE / name
    if not path.is_file():
        sys.exit(f"evening_a.py: {name} is missing. Keep all files of the exercise in one folder.")
    with path.open(encoding="utf-8", newline="") as file:
        return json.load(file) if name.endswith(".json") else {row["id"]: row for row in csv.DictReader(file)}


def read_answer(output):
    """The model's answer as a dictionary, or None when a program could not use it."""
    try:
        answer = json.loads(output)
    except json.JSONDecodeError:
        return None
    fields = ("folder", "clause", "reply")
    usable = isinstance(answer, dict) and all(isinstance(answer.get(field), str) for field in fields)
    return answer if usable else None


def first_fault(checks, mail, output, clauses):
    answer = read_answer(output)
    if answer is None:
        return "not one JSON object with folder, clause and reply"
    return next((fault for check in checks if (fault := check(mail, answer, clauses))), "")


def interval(hits, n):
    """95% Wilson interval for hits out of n, in percent."""
    z, p = 1.96, hits / n
    middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return f"{100 * (middle - half) / (1 + z * z / n):.1f}% to {100 * (middle + half) / (1 + z * z / n):.1f}%"


def chance(fixed, broken):
    """How often a fair coin would split fixed + broken changes at least this unevenly (sign test)."""
    n, few = fixed + broken, min(fixed, broken)
    return min(1.0, 2 * sum(math.comb(n, k) for k in range(few + 1)) / 2**n)


def show(case, mails, verdicts):
    mail = mails[case["mail"]]
    print(f"{mail['id']}  {mail['folder']}  |  {mail['subject']}\n  {mail['text']}")
    for version in VERSIONS:
        print(f"  {version}: {case[version]['output']}")
        if verdicts:
            print(f"      {case[version]['verdict']}. {case[version]['why']}".rstrip())
    print()


def score(module, mails, recorded):
    checks, cases = importlib.import_module(module).CHECKS, recorded["cases"]
    print(f"{len(cases)} mails, prompts v1 and v2; checks: can it be read, and {len(checks)} in {module}.py")
    print("The outputs are recorded examples; this script calls no model.\n")
    faults = {
        v: [first_fault(checks, mails[c["mail"]], c[v]["output"], recorded["clauses"]) for c in cases]
        for v in VERSIONS
    }
    print("prompt    pass         rate   95% interval")
    for version in VERSIONS:
        passed, n = faults[version].count(""), len(cases)
        print(f"{version}      {passed:>2} of {n}   {100 * passed / n:5.1f}%   {interval(passed, n)}")

    pairs = list(zip(faults["v1"], faults["v2"]))
    fixed = sum(bool(old) and not new for old, new in pairs)
    broken = sum(bool(new) and not old for old, new in pairs)
    print(f"v1 to v2: {fixed} fixed, {broken} broken; chance alone: {chance(fixed, broken):.3f}\n")
    for version in VERSIONS:
        print(f"{version} fails:")
        for case, fault in zip(cases, faults[version]):
            if fault:
                print(f"  {case['mail']}  {fault}")

    through, blocked = [], []
    for version in VERSIONS:
        for case, fault in zip(cases, faults[version]):
            if (case[version]["verdict"] == "pass") == bool(fault):
                (blocked if fault else through).append(f"{version}:{case['mail']}")
    total = len(VERSIONS) * len(cases)
    print(f"\nChecks and our verdicts agree on {total - len(through) - len(blocked)} of {total}")
    for name, wrong in (("let through, we said fail", through), ("blocked, we said pass", blocked)):
        print(f"  {name}: {len(wrong)}")
        if wrong:
            print(textwrap.fill(" ".join(wrong), 76, initial_indent="    ", subsequent_indent="    "))


def main(words):
    mails, recorded = load("mails.csv"), load("recorded-outputs.json")
    if words[:1] == ["read"] and len(words) == 3 and words[1].isdigit() and words[2].isdigit():
        for case in recorded["cases"][int(words[1]) - 1 : int(words[2])]:
            show(case, mails, verdicts=False)
    elif words[:1] == ["why"] and len(words) == 2:
        chosen = [case for case in recorded["cases"] if case["mail"] == words[1]]
        if not chosen:
            sys.exit(f"evening_a.py: no recorded case {words[1]}.")
        show(chosen[0], mails, verdicts=True)
    elif len(words) <= 1:
        module = words[0] if words else "checks"
        if not (HERE / f"{module}.py").is_file():
            sys.exit(f"evening_a.py: {module}.py is missing. Keep all files of the exercise in one folder.")
        score(module, mails, recorded)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
