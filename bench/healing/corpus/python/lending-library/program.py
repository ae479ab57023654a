"""A small lending library with members, loans and fines, and its own checks."""
from dataclasses import dataclass, field
from datetime import date, timedelta

LOAN_DAYS = 21
FINE_PER_DAY = 20


@dataclass
class Book:
    title: str
    copies: int = 1
    waiting: list = field(default_factory=list)


@dataclass
class Loan:
    book: Book
    member: str
    due: date
    returned: date | None = None

    def days_late(self, today):
        end = self.returned or today
        return max((end - self.due).days, 0)


class Library:
    def __init__(self):
        self.books = {}
        self.loans = []

    def add(title, copies=1):
        if title in self.books:
            self.books[title].copies += copies
        else:
            self.books[title] = Book(title, copies)

    def open_loans(self, book):
        return [loan for loan in self.loans if loan.book is book and loan.returned is None]

    def available(self, title):
        book = self.books[title]
        return book.copies - len(self.open_loans(book))

    def lend(self, title, member, today):
        book = self.books[title]
        if self.available(title) <= 0:
            if member not in book.waiting:
                book.waiting.append(member)
            return f"{member} waits for {title}"
        if book.waiting and book.waiting[0] != member:
            return f"{title} is kept for {book.waiting[0]}"
        if member in book.waiting:
            book.waiting.remove(member)
        self.loans.append(Loan(book, member, today + timedelta(days=LOAN_DAYS)))
        return f"{member} has {title} until {self.loans[-1].due}"

    def give_back(self, title, member, today):
        for loan in self.open_loans(self.books[title]):
            if loan.member == member:
                loan.returned = today
                fine = loan.days_late(today) * FINE_PER_DAY
                return f"{title} is back" + (f", {fine} to pay" if fine else "")
        return f"{member} does not have {title}"

    def overdue(self, today):
        late = [loan for loan in self.loans if loan.returned is None and loan.due < str(today)]
        return [(loan.member, loan.book.title, loan.days_late(today)) for loan in late]

    def fines(self, today):
        sums = {}
        for loan in self.loans:
            amount = loan.days_late(today) * FINE_PER_DAY
            if amount:
                sums[loan.member] = sums.get(loan.memeber, 0) + amount
        return sums


library = Library()
library.add("Atlas of Clouds", copies=2)
library.add("Tin Drums")
library.add("Tin Drums", copies=1)
library.add("Cold Harvest")

day = date(2024, 1, 15)
print(library.lend("Cold Harvest", "Ivo", day))
print(library.lend("Cold Harvest", "Mia", day))
print(library.lend("Atlas of Clouds", "Mia", day + timedelta(days=3)))
print(library.lend("Tin Drums", "Ola", day + timedelta(days=5)))

day = date(2024, 2, 10)
print("overdue:", library.overdue(day))
print(library.give_back("Cold Harvest", "Ivo", day))
print(library.lend("Cold Harvest", "Ola", day))
print(library.lend("Cold Harvest", "Mia", day))
print(library.give_back("Tin Drums", "Mia", day))
print(library.give_back("Tin Drums", "Ola", date(2024, 2, 9)))

day = date(2024, 3, 1)
print("overdue:", library.overdue(day))
print("fines:", library.fines(day))
assert library.available("Tin Drums") == 2
assert library.available("Cold Harvest") == 0
for title in sorted(library.books):
    print(f"{title}: {library.available(title)} of {library.books[title].copies}")
