class Playlist
  def initialize(name)
    @name = name
    @songs = []
  end

  def add(title, seconds)
    @songs << [title, seconds]
    self
  end

  def duration
    songs.sum { |_, seconds| seconds }
  end

  def to_s
    minutes, seconds = duration.divmod(60)
    "#{@name}: #{@songs.size} songs, #{minutes}:#{seconds.to_s.rjust(2, '0')}"
  end
end

list = Playlist.new("Road trip").add("Intro", 62).add("Highway", 245).add("Rain", 181)
puts list
puts "long" if list.duration > 300
