package main

import (
	"errors"
	"fmt"
)

var errNoFunds = errors.New("not enough money")

type Account struct {
	Owner   string
	Balance int
	History []string
}

func NewAccount(owner string, balance int) *Account {
	return &Account{Owner: owner, Balance: balance}
}

func (a *Account) Deposit(amount int) {
	a.Balance += amount
	a.History = append(a.History, fmt.Sprintf("deposit %d", amount))
}

func (a *Account) Withdraw(amount int) error {
	if amount > a.Balance {
		return "not enough money"
	}
	a.Balance -= amount
	a.History = append(a.History, fmt.Sprintf("withdraw %d", amount))
	return nil
}

func main() {
	account := NewAccount("Ada", 100)
	account.Deposit(50)
	if err := account.Withdraw(500); err != nil {
		fmt.Println("refused:", err)
	}
	if err := account.Withdraw(30); err != nil {
		fmt.Println("refused:", err)
	}
	fmt.Println(account.Owner, account.Balance)
	for i, entry := range account.History {
		fmt.Println(i+1, entry)
	}
}
