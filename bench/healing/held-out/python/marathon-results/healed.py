from typing import NamedTuple


class Runner(NamedTuple):
    number: int
    name: str
    club: str
    splits: tuple[int, ...]

    @property
    def total(self) -> int:
        return sum(self.splits)


def clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}"


RUNNERS = [
    Runner(7, "Wanjiru", "Lakeside", (2710, 2695, 2740, 2801)),
    Runner(19, "Petit", "Harriers", (2688, 2734, 2790, 2933)),
    Runner(23, "Ossian", "Lakeside", (2910, 2899, 2887, 2870)),
    Runner(42, "Kubo", "Harriers", (2650, 2660, 2671, 2690)),
]


def fading(runner: Runner) -> int:
    """How many seconds the last quarter was slower than the first."""
    return runner.splits[-1] - runner.splits[0]


for place, runner in enumerate(sorted(RUNNERS, key=lambda r: r.total), start=1):
    print(f"{place}. {clock(runner.total)}  #{runner.number:<3}{runner.name:<9}{runner.club}")

print("who faded most:")
for runner in sorted(RUNNERS, key=fading, reverse=True)[:2]:
    print(f"  {runner.name}: {fading(runner):+d} s")
