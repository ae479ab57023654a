# counts visitors of the swimming pool
inside = 0
most = 0
CAPACITY = 5


def enter(name):
    global inside, most
    if inside >= CAPACITY:
        print(name, "has to wait")
        return False
    inside += 1
    if inside > most:
        most = inside
    return True


def leave(name):
    inside -= 1
    print(name, "goes home,", inside, "inside")


crowd = ["Ben", "Mia", "Ole", "Pia", "Jan", "Eva", "Kai"]
swimmers = []
for person in crowd:
    if enter(person):
        swimmers.append(person)

for person in swimmers[:3]:
    leave(person)

enter("Eva")
enter("Kai")
print("inside now:", inside)
print("most at once:", most)
