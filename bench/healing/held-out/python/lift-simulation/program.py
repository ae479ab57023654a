"""Two lifts of a tower that answer a list of commands."""
from dataclasses import dataclass, field


@dataclass
class Lift:
    name: str
    floors: int
    position: int = 0
    travelled: int = 0
    stops: list[int] = field(default_factory=list)
    is_closed: bool = False

    def is_valid(self, floor: int) -> bool:
        return 0 <= floor < self.floors

    def distance(self, floor: int) -> int:
        return abs(floor - self.position)

    def move_to(floor: int) -> None:
        self.travelled += self.distance(floor)
        self.position = floor
        self.stops.append(floor)

    def serve(self, floors: list[int]) -> None:
        """Scan: first upwards from here, then down again."""
        wanted = sorted(set(floors))
        upward = [floor for floor in wanted if floor >= self.position]
        downward = [floor for floor in reversed(wanted) if floor < self.position]
        for floor in upward + downward:
            self.move_to(floor)


class Tower:
    def __init__(self, lifts: list[Lift]):
        self.lifts = lifts
        self.refused = 0

    def nearest(self, floor: int) -> Lift:
        running = [lift for lift in self.lifts if not lift.is_closed]
        return min(running, key=lambda lift: (lift.distance(floor), lift.name))

    def by_name(self, name: str) -> Lift:
        return next(lift for lift in self.lifts if lift.name == name)

    def execute(self, command: str) -> str:
        match command.split():
            case ["call", floor]:
                lift = self.nearest(int(floor))
                if not lift.is_valid(int(floor)):
                    self.refused += 1
                    return f"there is no floor {floor}"
                lift.move_to(int(floor))
                return f"{lift.name} comes to {floor}"
            case ["ride", name, *floors]:
                lift = self.by_name(name)
                lift.serve([int(floor) for floor in floors])
                return f"{name} ends at {lift.position}"
            case ["close", name]:
                self.by_name(name).is_closed = True
                return f"{name} is closed"
            case _:
                self.refused += 1
                return f"what is '{command}'?"


COMMANDS = """
call 3
ride A 8 1 5
call 0
ride B 2 6
close B
call 7
call 12
fly away
ride A 0
"""

tower = Tower([Lift("A", 9), Lift("B", 9)])
for command in COMMANDS.strip().splitlines():
    print(f"{command:<12} {tower.execute(command)}")

for lift in tower.lifts:
    print(f"{lift.name}: {lift.travelled} floors, stops {lift.stops}")
print("refused:", tower.refused)
