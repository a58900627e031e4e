package kz.jospar.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a parameter that the operation does not have: a misspelt filter would leave everything. */
final class KnownParameters implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> known = Arrays.stream(method.getMethodParameters())
                    .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                    .filter(parameter -> parameter != null)
                    .map(RequestParam::value)
                    .collect(Collectors.toCollection(TreeSet::new));
            request.getParameterMap().forEach((name, values) -> {
                if (!known.contains(name)) {
                    throw ApiException.ofParameter(name, "unknown-parameter", name, String.join(", ", known));
                }
                // PostgreSQL has no text with a zero in it.
                if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                    throw new ApiException(HttpStatus.BAD_REQUEST, "bad-request");
                }
            });
        }
        return true;
    }
}
