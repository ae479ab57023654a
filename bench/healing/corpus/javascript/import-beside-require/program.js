import { EventEmitter } from 'node:events';
const assert = require('node:assert');

class Auction extends EventEmitter {
  constructor(item, reserve) {
    super();
    this.item = item;
    this.reserve = reserve;
    this.bids = [];
    this.closed = false;
  }

  bid(bidder, amount) {
    assert(!this.closed, 'the auction is over');
    const highest = this.highest();
    if (highest && amount <= highest.amount) {
      this.emit('rejected', bidder, amount);
      return false;
    }
    this.bids.push({ bidder, amount });
    this.emit('bid', bidder, amount);
    return true;
  }

  highest() {
    return this.bids[this.bids.length - 1];
  }

  close() {
    this.closed = true;
    const winner = this.highest();
    if (winner && winner.amount >= this.reserve) {
      this.emit('sold', winner.bidder, winner.amount);
    } else {
      this.emit('unsold');
    }
  }
}

function watch(auction) {
  auction.on('bid', (who, amount) => console.log(`${auction.item}: ${who} bids ${amount}`));
  auction.on('rejected', (who, amount) => console.log(`${auction.item}: ${amount} from ${who} is too low`));
  auction.on('sold', (who, amount) => console.log(`${auction.item}: sold to ${who} for ${amount}`));
  auction.on('unsold', () => console.log(`${auction.item}: not sold`));
  return auction;
}

const clock = watch(new Auction('clock', 120));
clock.bid('Nadia', 80);
clock.bid('Piet', 75);
clock.bid('Piet', 130);
clock.close();

const vase = watch(new Auction('vase', 500));
vase.bid('Nadia', 410);
vase.close();

console.log('bids:', clock.bids.length + vase.bids.length);
