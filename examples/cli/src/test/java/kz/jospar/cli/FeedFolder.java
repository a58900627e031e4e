package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of feeds, and what of a feed's octets belongs to which entry. */
record FeedFolder(Path folder) {
    private static final Pattern BLOCK = Pattern.compile("BEGIN:(VEVENT|VTODO)\r\n(.*?)END:\\1\r\n", Pattern.DOTALL);

    /** The text of each file by its name; of a folder that is not there, nothing. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    Map<String, String> blocks(String file) {
        assertThat(files()).containsKey(file);
        return blocksOf(files().get(file));
    }

    static Map<String, String> blocksOf(String feed) {
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(feed);
        while (block.find()) {
            assertThat(blocks.put(value(block.group(), "UID"), block.group())).isNull();
        }
        return blocks;
    }

    /** The value of the first line of this name, unfolded. */
    static String value(String block, String name) {
        return block.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .map(line -> line.substring(name.length() + 1))
                .orElse("");
    }
}
