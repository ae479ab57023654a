ALPHABET = ("a".."z").to_a.join

def shift(text, by)
  text.chars.map do |character|
    position = ALPHABET.index(character)
    position ? ALPHABET[(position + by) % 26] : character
  end.join
end

secret = shift("meet at noon", 3)
puts secret
puts shift(secret, -3)
(1..3).each { |by| puts "#{by}: #{shift('xyz', by)}" }
