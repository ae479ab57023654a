PRICES = {
  espresso: 210,
  cappuccino: 320,
  americano: 250,
  tea: 190
}.freeze

def bill(order)
  order.sum { |drink, amount| PRICES.fetch(drink) * amount }
end

orders = [
  {espresso: 2, tea: 1},
  {capuccino: 1},
  {americano: 3}
]

orders.each.with_index(1) do |order, table|
  puts "table #{table}: #{format('%.2f', bill(order) / 100.0)}"
end
