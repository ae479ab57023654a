def tariff(age)
  case age
  when 0..5
    0
  when 6..17
    4
  else
    9
  end
end

family = {"Lea" => 4, "Max" => 11, "Eva" => 39, "Udo" => 41}
family.each { |name, age| puts "#{name}: #{tariff(age)}" }
puts "together: #{family.values.sum { |age| tariff(age) }}"
puts "free: #{family.count { |_, age| tariff(age).zero? }}"
