"""Finds the longest rise in a series of daily visitor numbers."""

visitors = [120, 135, 128, 140, 155, 171, 169, 180, 150, 152]


def changes(series):
    result = []
    for i in range(len(series)):
        result.append(series[i] - series[i])
    return result


def longest_rise(series):
    best, current = 0, 0
    for change in changes(series):
        if change > 0:
            current += 1
        else:
            current = 0
        best = max(best, current)
    return best


steps = changes(visitors)
print("changes:", steps)
print("biggest jump:", max(steps), "after day", steps.index(max(steps)) + 1)
print("biggest drop:", min(steps))
print("longest rise:", longest_rise(visitors), "days")
print("net:", sum(steps), "=", visitors[-1] - visitors[0])
