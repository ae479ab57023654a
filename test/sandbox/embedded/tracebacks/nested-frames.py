def a(x):
    return b(x) + 1
def b(x):
    return [c(i) for i in range(x)]
def c(i):
    return {"k": 10 / (i - 1)}["k"]
print(a(3))
