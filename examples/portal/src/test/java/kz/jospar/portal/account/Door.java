package kz.jospar.portal.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
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
                    info.getPatternValues().forEach(pattern -> doors.put(method + "\t" + pattern, entry.getValue()));
                }
            }
        }
        return doors;
    }

    String key() {
        return method + "\t" + path;
    }

    /**
     * Returns a request that the handler understands: what it insists on is there, so that it is the guard who answers and
     * not the reading of parameters.
     */
    AbstractMockHttpServletRequestBuilder<?> request(HandlerMethod handler) {
        String filled = path;
        Map<String, String> parameters = new HashMap<>();
        List<String> files = new ArrayList<>();
        boolean body = false;
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            String name = Objects.requireNonNullElse(parameter.getParameterName(), "?");
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
            if (MultipartFile.class.isAssignableFrom(parameter.getParameterType())) {
                files.add(asked == null || asked.value().isEmpty() ? name : asked.value());
            } else if (asked != null) {
                parameters.put(asked.value().isEmpty() ? name : asked.value(), value(parameter.getParameterType()));
            } else if (variable != null) {
                String of = variable.value().isEmpty() ? name : variable.value();
                filled = filled.replaceAll("\\{" + of + "(:\\\\d([^{}]|\\{[^}]*})*)}", "1")
                        .replaceAll("\\{" + of + "(:([^{}]|\\{[^}]*})*)?}", value(parameter.getParameterType()));
            } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
                body = true;
            }
        }
        filled = filled.replaceAll("\\{([^{}]|\\{[^}]*})*}", "nothing");
        HttpMethod verb = HttpMethod.valueOf(method.equals("ANY") ? "GET" : method);
        AbstractMockHttpServletRequestBuilder<?> request =
                files.isEmpty() ? MockMvcRequestBuilders.request(verb, filled) : upload(filled, files);
        parameters.forEach(request::param);
        return body ? request.contentType(MediaType.APPLICATION_JSON).content("{}") : request;
    }

    private static AbstractMockHttpServletRequestBuilder<?> upload(String path, List<String> files) {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(path);
        files.forEach(file -> request.file(file, "nothing".getBytes(StandardCharsets.UTF_8)));
        return request;
    }

    private static String value(Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return type == String.class ? "nothing" : type == LocalDate.class ? "2025-03-31" : "1";
    }
}
