# Rock, paper, scissors: replay a recorded match.
MATCH = "RP PP SR RS PS SS RP PR"
BEATS = {"R": "S", "P": "R", "S": "P"}
NAMES = {"R": "rock", "P": "paper", "S": "scissors"}


def play(match):
    score = [0, 0]
    draws = 0
    for left, right in match.split():
        if left == right:
            draws += 1
        elif BEATS[left] == right:
            score[0] += 1
        else:
            score[1] += 1
    return score, draws


def favourite(match, side):
    hands = [pair[side] for pair in match.split()]
    return max(sorted(set(hands)), key=hands.count)


score, draws = play(MATCH)
print("left", score[0], "right", score[1], "draws", draws)
for side, player in enumerate(("left", "right")):
    print(player, "likes", NAMES[favourite(MATCH, side)])
winner = "nobody" if score[0] == score[1] else "left" if score[0] > score[1] else "right"
print("won by", winner)
