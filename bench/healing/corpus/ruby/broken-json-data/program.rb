require 'json'

DATA_TEXT = '{"orders": [{"id": 1, "total": 20}, {"id": 2, "total"}]}'

def orders
  JSON.parse(DATA_TEXT).fetch("orders")
end

def total
  orders.sum { |order| order["total"] }
end

puts "orders: #{orders.size}"
puts "total: #{total}"
orders.each { |order| puts "#{order['id']}: #{order['total']}" }
