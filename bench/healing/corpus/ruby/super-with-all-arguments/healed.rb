class Animal
  attr_reader :name

  def initialize(name)
    @name = name
  end

  def to_s
    "#{name} says #{sound}"
  end
end

class Dog < Animal
  def initialize(name, tricks)
    super(name)
    @tricks = tricks
  end

  def sound = "woof"

  def show
    puts self
    @tricks.each { |trick| puts "  #{name} can #{trick}" }
  end
end

Dog.new("Rex", ["sit", "roll"]).show
Dog.new("Fido", []).show
