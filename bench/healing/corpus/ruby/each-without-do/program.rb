inventory = [
  {name: "bolt", stock: 120, minimum: 100},
  {name: "nut", stock: 80, minimum: 100},
  {name: "washer", stock: 15, minimum: 50}
]

orders = {}
inventory.each |item|
  missing = item[:minimum] - item[:stock]
  next if missing <= 0

  orders[item[:name]] = missing
end

orders.each { |name, amount| puts "order #{amount} of #{name}" }
puts "nothing else to order"
puts "pieces: #{orders.values.sum}"
