TAX = 0.19

// The price that is printed on the bill
def gross(net)
  (net * (1 + TAX)).round(2)
end

items = {"lamp" => 40.0, "desk" => 180.0, "mat" => 9.5}
items.each do |name, net|
  puts "#{name}: #{format('%.2f', gross(net))}"
end
sum = items.values.sum { |net| gross(net) }
puts "to pay: #{format('%.2f', sum)}"
