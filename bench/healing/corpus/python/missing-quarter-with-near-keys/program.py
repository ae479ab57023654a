import json

FIGURES = json.loads("""
{
  "q1": {"sold": 310, "returned": 12},
  "q2": {"sold": 295, "returned": 9},
  "q4": {"sold": 388, "returned": 17}
}
""")


def net(quarter):
    return quarter["sold"] - quarter["returned"]


def half_years(figures):
    first = net(figures["q1"]) + net(figures["q2"])
    second = net(figures["q3"]) + net(figures["q4"])
    return first, second


first, second = half_years(FIGURES)
print("first half:", first)
print("second half:", second)
print("year:", first + second)
print("growth:", f"{second / first - 1:+.1%}")
worst = max(FIGURES, key=lambda name: FIGURES[name]["returned"] / FIGURES[name]["sold"])
print("most returns in", worst)
