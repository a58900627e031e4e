package kz.jospar.portal.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A way into the portal and who finds it open, as a line of doors.tsv says.
 *
 * @param method the method, or ANY
 * @param path the pattern of the path
 * @param expected what anonymous, working body, executor, another executor, head and viewer meet
 */
record Door(String method, String path, List<String> expected) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");
    /** What a handler insists on. */
    private static final Map<String, Map<String, String>> PARAMETERS = Map.of(
            "/calendar/events", Map.of("start", "2025-03-01", "end", "2025-04-01"),
            "/subscriptions", Map.of("plan", Furnishing.SHARED, "addressee", "dsb", "language", "KK"),
            "/account/password", Map.of("current", "", "password", "", "again", ""),
            "/rating/upload", Map.of("period", "2025"),
            "/staff/upload/save", Map.of("upload", "nothing"));

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
    static Map<String, HandlerMethod> built(Collection<RequestMappingHandlerMapping> mappings) {
        Map<String, HandlerMethod> doors = new TreeMap<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
                    mapping.getHandlerMethods().entrySet()) {
                RequestMappingInfo info = entry.getKey();
                List<String> methods = new ArrayList<>(info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .toList());
                if (methods.isEmpty()) {
                    methods.add("ANY");
                }
                for (String method : methods) {
                    // Of two that differ by what they take, the one that takes a document is knocked at.
                    info.getPatternValues()
                            .forEach(pattern -> doors.merge(
                                    method + "\t" + pattern,
                                    entry.getValue(),
                                    (one, other) -> takesBody(one) ? one : other));
                }
            }
        }
        return doors;
    }

    private static boolean takesBody(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    String key() {
        return method + "\t" + path;
    }

    /**
     * Returns a request that the handler understands, for something that is there: it is the guard who answers and not the
     * reading of parameters.
     */
    AbstractMockHttpServletRequestBuilder<?> request(HandlerMethod handler, String who, Map<String, String> things) {
        List<String> files = new ArrayList<>();
        boolean body = false;
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (MultipartFile.class.isAssignableFrom(parameter.getParameterType())) {
                files.add(Objects.requireNonNull(parameter.getParameterName()));
            }
            body |= parameter.hasParameterAnnotation(RequestBody.class);
        }
        String filled = filled(who, things);
        HttpMethod verb = HttpMethod.valueOf(method.equals("ANY") ? "GET" : method);
        AbstractMockHttpServletRequestBuilder<?> request =
                files.isEmpty() ? MockMvcRequestBuilders.request(verb, URI.create(filled)) : upload(filled, files);
        PARAMETERS.getOrDefault(path, Map.of()).forEach(request::param);
        if (!verb.equals(HttpMethod.GET) && !isOfPrograms()) {
            request.param("version", "77");
            request.param("seen", "77");
        }
        return body ? request.contentType(MediaType.APPLICATION_JSON).content("{}") : request;
    }

    boolean isOfPrograms() {
        return path.startsWith("/api/");
    }

    private String filled(String who, Map<String, String> things) {
        Matcher variables = VARIABLE.matcher(path);
        return variables.replaceAll(variable -> {
            String name = variable.group(1);
            boolean ofRating = path.startsWith("/rating") && (name.equals("draft") || name.equals("earlier"));
            String key = ofRating
                    ? "rating " + name
                    : name.equals("id") ? kept() : name.equals("number") ? name + " " + who : name;
            return Matcher.quoteReplacement(things.getOrDefault(key, "nothing"));
        });
    }

    /** Returns what an id is of here. */
    private String kept() {
        return path.startsWith("/rating") ? "rating" : path.contains("/regulations/") ? "regulation" : "sitting";
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(String path, List<String> files) {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(URI.create(path));
        files.forEach(file -> request.file(file, "nothing".getBytes(StandardCharsets.UTF_8)));
        return request;
    }
}
