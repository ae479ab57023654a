import java.util.ArrayList;
import java.util.List;

record Song(String title, int seconds) {}

public class Playlist {
    static int length(List<Song> songs) {
        int total = 0;
        for (int i = 0; i <= songs.size(); i++) {
            total += songs.get(i).seconds();
        }
        return total;
    }

    public static void main(String[] args) {
        List<Song> songs = new ArrayList<>();
        songs.push(new Song("Opening", 95));
        songs.push(new Song("Road", 240));
        songs.push(new Song("Home", 185))
        int total = length(songs);
        String minutes = total / 60;
        System.out.println(songs.size() + " songs, " + minutes + " min " + total % 60 + " s");
    }
}
