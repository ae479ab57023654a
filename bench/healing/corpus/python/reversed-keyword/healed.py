"""League table from a list of results."""
import re

RESULTS = """\
Falcons 2-1 Otters
Badgers 0-0 Falcons
Otters 3-3 Badgers
Wolves 1-4 Falcons
Badgers 2-0 Wolves
Otters 1-0 Wolves
"""
LINE = re.compile(r"(\w+) (\d+)-(\d+) (\w+)")


class Team:
    def __init__(self, name):
        self.name = name
        self.points = self.scored = self.conceded = self.played = 0

    def record(self, scored, conceded):
        self.played += 1
        self.scored += scored
        self.conceded += conceded
        if scored > conceded:
            self.points += 3
        elif scored == conceded:
            self.points += 1

    def rank(self):
        return (self.points, self.scored - self.conceded, self.scored)


teams = {}
for line in RESULTS.splitlines():
    home, home_goals, away_goals, away = LINE.match(line).groups()
    home_goals, away_goals = int(home_goals), int(away_goals)
    teams.setdefault(home, Team(home)).record(home_goals, away_goals)
    teams.setdefault(away, Team(away)).record(away_goals, home_goals)

table = sorted(teams.values(), key=Team.rank, reverse=True)
for place, team in enumerate(table, 1):
    print(f"{place}. {team.name:<8}{team.played:>2}{team.scored:>4}:{team.conceded}{team.points:>4}")
print("goals:", sum(team.scored for team in table))
