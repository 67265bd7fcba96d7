"""Evening B: train a small classifier on mails.csv, find the leak, choose a threshold.

Run:  python3 evening_b.py           train, compare, choose; the newest mails stay unread
      python3 evening_b.py file      file 20 mails by hand, then see where the agents differ
      python3 evening_b.py test      the newest mails, once
      python3 evening_b.py random    the same model on 20 random splits
Needs Python 3.8 or newer and nothing else. Change what stands in capitals.
"""

import csv
import math
import random
import re
import sys
from pathlib import Path

CHOOSE_FROM, TEST_FROM = "2026-06-18", "2026-07-24"  # older mails train, newer ones choose, the newest test
ROUNDS, STEP = 40, 0.5  # passes over the training mails; how far one mistake moves the weights
FLAG, THRESHOLD = "damage", 0.20  # flag a mail if this folder gets at least this probability
MISS_COSTS = 10  # one missed FLAG mail is as bad as this many false alarms
KEYWORDS = [  # the least that could work: first match wins, otherwise delivery
    ("damage", "broken crack damage missing scratch smoke defect"),
    ("returns", "return refund back"),
    ("account", "invoice account password card paid bill"),
    ("order change", "change cancel add instead"),
    ("product question", "question fit which does"),
]


def load(path):
    if not path.is_file():
        sys.exit(f"evening_b.py: {path.name} is missing. Keep all files of the exercise in one folder.")
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    return sorted(rows, key=lambda mail: mail["date"])


def words(mail, agent=False):
    found = set(re.findall(r"[a-z]+", f"{mail['subject']} {mail['text']}".lower()))
    return found | {"handled_by=" + mail["handled_by"]} if agent else found


def predict(weights, features):
    """Probability of each folder: one weighted sum per folder, squeezed so that all add up to 1."""
    size = math.sqrt(len(features))
    sums = {f: w.get("", 0) + math.fsum(w.get(x, 0) for x in features) / size for f, w in weights.items()}
    powers = {folder: math.exp(value - max(sums.values())) for folder, value in sums.items()}
    return {folder: power / math.fsum(powers.values()) for folder, power in powers.items()}


def train(mails, features_of):
    """Logistic regression for several folders, one mail at a time, always in the same order."""
    weights = {folder: {} for folder in sorted({mail["folder"] for mail in mails})}
    examples = [(features_of(mail), mail["folder"]) for mail in mails]
    for features, right in examples * ROUNDS:
        size = math.sqrt(len(features))
        for folder, probability in predict(weights, features).items():
            own, error = weights[folder], probability - (folder == right)
            own[""] = own.get("", 0) - 0.1 * STEP * error
            for feature in features:
                own[feature] = own.get(feature, 0) - STEP * error / size
    return weights


def folder_of(weights, features):
    chances = predict(weights, features)
    return max(chances, key=chances.get)


def keyword_folder(mail):
    text = " ".join(words(mail))
    return next((f for f, keys in KEYWORDS if any(key in text for key in keys.split())), "delivery")


def interval(hits, n):
    """95% Wilson interval for hits out of n, in percent."""
    z, p = 1.96, hits / n
    middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return f"{100 * (middle - half) / (1 + z * z / n):.0f}% to {100 * (middle + half) / (1 + z * z / n):.0f}%"


def line(name, mails, answer):
    hits, n = sum(answer(mail) == mail["folder"] for mail in mails), len(mails)
    print(f"{name:<30}{hits:>3} of {n}  {100 * hits / n:5.1f}%   {interval(hits, n)}")


def flag(weights, mails, threshold):
    """How many FLAG mails are found, the list of those that are missed, and how many alarms are false."""
    alarms = [mail for mail in mails if predict(weights, words(mail))[FLAG] >= threshold]
    missed = [mail for mail in mails if mail["folder"] == FLAG and mail not in alarms]
    false = sum(mail["folder"] != FLAG for mail in alarms)
    return len(alarms) - false, missed, false


def file_by_hand(mails):
    """Asks for the folder of every 12th mail, then says how often the agents chose the same."""
    folders = sorted({mail["folder"] for mail in mails})
    menu = "  ".join(f"{number} {folder}" for number, folder in enumerate(folders, 1))
    chosen, differ = mails[::12], []
    for place, mail in enumerate(chosen, 1):
        print(f"\n{place} of {len(chosen)}  {mail['subject']}\n  {mail['text']}\n  {menu}")
        answer = input("  folder: ").strip()
        while answer not in [str(number) for number in range(1, len(folders) + 1)]:
            answer = input(f"  a number from 1 to {len(folders)}: ").strip()
        if folders[int(answer) - 1] != mail["folder"]:
            differ.append(f"  {mail['id']}  you: {folders[int(answer) - 1]}, the agent: {mail['folder']}")
    print(f"\nYou and the agents agree on {len(chosen) - len(differ)} of {len(chosen)}", *differ, sep="\n")


def compare_and_choose(old, choose, test):
    for name, part in (("train", old), ("choose", choose), ("test", test)):
        print(f"{name:<7}{len(part):>4} mails  {part[0]['date']} to {part[-1]['date']}")

    plain, leaky = train(old, words), train(old, lambda mail: words(mail, agent=True))
    print("\nRight folder, choose mails                      95% interval")
    line("always delivery", choose, lambda mail: "delivery")
    line("keywords", choose, keyword_folder)
    line("words", choose, lambda mail: folder_of(plain, words(mail)))
    line("words + handled_by", choose, lambda mail: folder_of(leaky, words(mail, agent=True)))
    line("same model, handled_by empty", choose, lambda mail: folder_of(leaky, words(mail)))
    print(f"heaviest for {FLAG}: {', '.join(sorted(leaky[FLAG], key=leaky[FLAG].get, reverse=True)[:4])}")

    print(f"\nThreshold for {FLAG}, words only, choose mails; a miss costs {MISS_COSTS} false alarms")
    for limit in (0.05, 0.10, 0.20, 0.30, 0.40, 0.50, 0.70):
        found, missed, false = flag(plain, choose, limit)
        print(f"  {limit:.2f}  found {found:>2}  missed {len(missed):>2}  false alarms {false:>2}", end="")
        print(f"  cost {MISS_COSTS * len(missed) + false:>2}")


def test_once(old, test):
    print(f"{len(test)} newest mails, looked at once, threshold {THRESHOLD:.2f}")
    weights = train(old, words)
    line("words", test, lambda mail: folder_of(weights, words(mail)))
    found, missed, false = flag(weights, test, THRESHOLD)
    rate = interval(found, found + len(missed))
    print(f"{FLAG}: found {found} of {found + len(missed)} ({rate}), {false} false alarms; missed:")
    print("\n".join(f"  {mail['id']}  {mail['text']}" for mail in missed))


def random_splits(mails, old, test, times=20):
    """The same model and threshold when chance, and not the date, decides which mails are new."""
    hits, caught, damaged, worst = [], 0, 0, 1.0
    for seed in range(times):
        mixed = random.Random(seed).sample(mails, len(mails))
        weights, part = train(mixed[: len(old)], words), mixed[-len(test) :]
        hits.append(sum(folder_of(weights, words(mail)) == mail["folder"] for mail in part))
        found, missed, _ = flag(weights, part, THRESHOLD)
        caught, damaged = caught + found, damaged + found + len(missed)
        worst = min(worst, found / (found + len(missed)))
    print(f"{times} random splits, {len(old)} mails to learn from, {len(test)} to test on, threshold {THRESHOLD:.2f}")
    print(f"right folder: {min(hits)} to {max(hits)} of {len(test)}, on average {sum(hits) / times:.1f}")
    share = f"{100 * caught / damaged:.0f}%; in the worst split {100 * worst:.0f}%"
    print(f"{FLAG}: found {caught} of {damaged}, {share}")


def main(asked):
    mails = load(Path(__file__).with_name("mails.csv"))
    old = [mail for mail in mails if mail["date"] < CHOOSE_FROM]
    choose = [mail for mail in mails if CHOOSE_FROM <= mail["date"] < TEST_FROM]
    test = [mail for mail in mails if mail["date"] >= TEST_FROM]
    if asked == []:
        compare_and_choose(old, choose, test)
    elif asked == ["file"]:
        file_by_hand(old + choose)  # the newest stay unread
    elif asked == ["test"]:
        test_once(old, test)
    elif asked == ["random"]:
        random_splits(mails, old, test)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
