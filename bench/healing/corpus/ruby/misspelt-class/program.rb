class Envelope
  attr_reader :weight

  def initialize(weight)
    @weight = weight
  end

  def postage
    case weight
    when 0..20 then 85
    when 21..50 then 100
    else 160
    end
  end
end

letters = [12, 48, 51, 20].map { |weight| Envelop.new(weight) }
letters.each_with_index do |letter, index|
  puts "letter #{index + 1}: #{letter.weight} g costs #{letter.postage} cents"
end
puts "sum: #{letters.sum(&:postage)}"
