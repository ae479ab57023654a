# Prints a receipt with its total.

Item = Struct.new(:name, :price)

def receipt(items)
  lines = items.map { |item| "#{item.name.ljust(8)} #{format('%5.2f', item.price)}" }
  total = items.sum(&:pirce)
  lines << "total    #{format('%5.2f', total)}"
  lines.each |line|
    puts line
  end
end

receipt([Item.new('tea', 2.5), Item.new('cake', 3.8)])
