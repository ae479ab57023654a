interface Book {
  title: string;
  author: string;
  year: number;
  borrower?: string;
}

class Library {
  private books: Book[] = [];

  add(book: Book): void {
    this.books.push(book);
  }

  lend(title: string, borrower: string): boolean {
    const book = this.books.find(each => each.title === title);
    if (!book || book.borrower) return false;
    book.borrower = borrower;
    return true;
  }

  available(): string[] {
    return this.books.filter(book => !book.borrower).map(book => book.title);
  }
}

const library = new Library();
library.add({title: 'Emma', autor: 'Austen', year: 1815});
library.add({title: 'Ulysses', author: 'Joyce', year: 1922});
console.log(library.lend('Emma', 'Tom'), library.lend('Emma', 'Ann'));
console.log(library.available());
