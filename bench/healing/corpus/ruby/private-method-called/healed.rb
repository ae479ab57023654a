class Safe
  def initialize(code)
    @code = code
    @tries = 0
  end

  def open(code)
    @tries += 1
    valid?(code) ? "open" : "locked after #{@tries}"
  end

  def valid?(code)
    code == @code
  end
end

safe = Safe.new(4711)
puts safe.open(1)
puts safe.open(4711)
puts safe.valid?(12) ? "yes" : "no"
