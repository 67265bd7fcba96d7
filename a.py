# The first line by hand: 3,000 * 0.000002 + 250 * 0.000008 = 0.008 euros a call,
# and 9,000 calls make 72 euros.
CALLS = 9_000                           # model calls on a usual day
PRICE_IN, PRICE_OUT = 2 / 1e6, 8 / 1e6  # euros a token, large model
SMALL = 1 / 5                           # price of the small model against the large
CACHED = 1 / 10                         # price of a cached input token
FIRST = 0.2                             # seconds before the model starts reading
READ, WRITE = 0.0002, 0.02              # seconds a token; cached ones count as read


def euros(fresh, cached, out, small):
    """Cost of a day. small: share of calls that go to the small model."""
    one = (fresh + cached * CACHED) * PRICE_IN + out * PRICE_OUT
    return CALLS * one * (1 - small + small * SMALL)


def seconds(fresh, out):
    """Time to the first word (prefill) and to the last (decode), large model."""
    first = FIRST + fresh * READ
    return first, first + out * WRITE


STEPS = [  # fresh tokens in, cached tokens in, tokens out, share small, cases passed
    ("as built", 3_000, 0, 250, 0.0, 182),
    ("5 passages, not 12", 1_950, 0, 250, 0.0, 183),  # 150 tokens a passage
    ("fixed part cached", 1_050, 900, 250, 0.0, 183),
    ("answer in 120 words", 1_050, 900, 170, 0.0, 181),
    ("easy half to small", 1_050, 900, 170, 0.5, 174),
]
for name, fresh, cached, out, small, passed in STEPS:
    first, whole = seconds(fresh, out)
    print(f"{name:20} {euros(fresh, cached, out, small):6.2f} euros a day   "
          f"first word {first:.2f} s   whole {whole:.2f} s   {passed} of 200")
