class Logbook
  def initialize
    @entries = []
    @level = :info
  end

  def note(text)
    @entires << "#{@level}: #{text}"
    self
  end

  def loud
    @level = :warning
    self
  end

  def print
    @entries.each.with_index(1) { |entry, number| puts "#{number} #{entry}" }
  end
end

book = Logbook.new
book.note("started").note("loaded").loud.note("slow disk")
book.print
