class Shop
  def initialize
    @stock = Hash.new(0)
  end

  def deliver(goods)
    goods.each do |name, amount|
      @stock[name] += amount
    end
  end

  def sell(name, amount = 1)
    return "not enough #{name}" if @stock[name] < amount

    @stock[name] -= amount
    "sold #{amount} #{name}"
  end

  def to_s
    @stock.map { |name, amount| "#{name}: #{amount}" }.join(", ")
  end
end

shop = Shop.new
shop.deliver({"tea" => 5, "jam" => 2})
puts shop.sell("tea", 2)
puts shop.sell("jam", 3)
puts shop
