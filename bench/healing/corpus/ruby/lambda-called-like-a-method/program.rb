discount = ->(price, percent) { price - price * percent / 100.0 }
round_up = ->(price) { (price * 20).ceil / 20.0 }

cart = [["shoes", 59.99, 20], ["socks", 7.5, 0], ["belt", 24.0, 15]]

total = 0
cart.each do |name, price, percent|
  reduced = round_up.call(discount(price, percent))
  puts "#{name}: #{format('%.2f', reduced)}"
  total += reduced
end
puts "total: #{format('%.2f', total)}"
puts cart.size
