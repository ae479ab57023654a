class Menu
  Dish = Struct.new(:name, :price)

  def initialize
    @dishes = []
  end

  def add(name, price)
    @dishes << Dish.new(name, price)
    self
  end

  def to_s
    @dishes
      .sort_by(&:price)
      .map { |dish| "#{dish.name.capitalize.ljust(12)}#{format('%6.2f', dish.price)}" }
      .join("\n")
  end
end

menu = Menu.new
menu.add("soup", 4.5).add("pasta", 9.8).add("salad", 6.2)
puts menu
puts "dishes on the menu: #{menu.to_s.lines.size}"
