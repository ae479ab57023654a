class InsufficientFundsException extends Exception {
    InsufficientFundsException(String message) {
        super(message);
    }
}

class Account {
    private final String owner;
    private int balance;

    Account(String owner, int balance) {
        if (balance < 0) {
            throw new IllegalArgumentException("negative balance");
        }
        this.owner = owner;
        this.balance = balance;
    }

    String getOwner() {
        return owner;
    }

    int getBalance() {
        return balance;
    }

    void deposit(int amount) {
        balance += amount;
    }

    void withdraw(int amount) throws InsufficientFundsException {
        if (amount > balance) {
            throw new InsufficientFundsException(owner + " has only " + balance);
        }
        balance -= amount;
    }
}

public class Bank {
    static void transfer(Account from, Account to, int amount) throws InsufficientFundsException {
        from.withdraw(amount);
        to.deposit(amount);
    }

    public static void main(String[] args) throws InsufficientFundsException {
        Account ada = new Account("Ada", 120);
        Account bob = new Account("Bob", 40);
        transfer(ada, bob, 70);
        System.out.println(ada.getOwner() + ": " + ada.getBalance());
        System.out.println(bob.getOwner() + ": " + bob.getBalance());
        try {
            transfer(ada, bob, 100);
        } catch (InsufficientFundsException problem) {
            System.out.println("refused: " + problem.getMessage());
        }
    }
}
