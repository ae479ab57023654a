# The bill of a café: the words of an order are looked up in the menu.

MENU = {tea: 2.4, scone: 3.1, juice: 2.75}.freeze

def price(word)
  Float(MENU[word])
rescue TypeError
  0
end

total = 0
"tea scone tea".split.each do |word|
  total += price(word)
  puts format("%-6s%6.2f", word, price(word))
end

puts format("total %6.2f", total)
