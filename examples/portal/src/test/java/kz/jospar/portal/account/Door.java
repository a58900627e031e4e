package kz.jospar.portal.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A way into the portal and who finds it open, as a line of doors.tsv says.
 *
 * @param method the method, or ANY
 * @param path the pattern of the path
 * @param expected what anonymous, working body, executor, head and viewer meet
 */
record Door(String method, String path, List<String> expected) {
    static List<Door> table() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Door.class.getResourceAsStream("doors.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t")))
                    .map(cells -> new Door(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the doors that the application really has. */
    static Set<String> built(Collection<RequestMappingHandlerMapping> mappings) {
        Set<String> doors = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                List<String> methods = new ArrayList<>(info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .toList());
                if (methods.isEmpty()) {
                    methods.add("ANY");
                }
                for (String method : methods) {
                    info.getPatternValues().forEach(pattern -> doors.add(method + "\t" + pattern));
                }
            }
        }
        return doors;
    }

    String key() {
        return method + "\t" + path;
    }

    /** Returns a path of this pattern whose variables are all the same. */
    String path(String variable) {
        return path.replaceAll("\\{\\*?[^}]*}", variable);
    }
}
