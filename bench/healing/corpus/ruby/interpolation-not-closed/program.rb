Item = Struct.new(:name, :quantity, :price)

items = [
  Item.new("nails", 200, 0.02),
  Item.new("hammer", 1, 14.5),
  Item.new("glue", 3, 2.95)
]

items.each do |item|
  cost = item.quantity * item.price
  puts "#{item.name.ljust(8)} #{format('%7.2f', cost)"
end

total = items.sum { |item| item.quantity * item.price }
puts "total    #{format('%7.2f', total)}"
puts "most: #{items.max_by(&:quantity).name}"
