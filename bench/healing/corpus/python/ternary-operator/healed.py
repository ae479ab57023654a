class Hangman:
    def __init__(self, word, lives=5):
        self.word = word
        self.lives = lives
        self.tried = []

    def guess(self, letter):
        if letter in self.tried:
            return "again"
        self.tried.append(letter)
        if letter not in self.word:
            self.lives -= 1
        return "hit" if letter in self.word else "miss"

    def shown(self):
        return " ".join(letter if letter in self.tried else "_" for letter in self.word)

    def state(self):
        if self.lives == 0:
            return "lost"
        if all(letter in self.tried for letter in self.word):
            return "won"
        return "open"


game = Hangman("lantern")
for letter in "eaxnnrzlt":
    if game.state() != "open":
        break
    print(f"{letter}: {game.guess(letter):<5} {game.shown()}  lives {game.lives}")
print(game.state(), "with", game.lives, "lives and", len(game.tried), "letters tried")

hard = Hangman("fjord", lives=2)
results = [hard.guess(letter) for letter in "ea"]
print(results, hard.state(), hard.shown())
