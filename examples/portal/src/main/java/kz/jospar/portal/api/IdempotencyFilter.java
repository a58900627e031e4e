package kz.jospar.portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a POST that comes again with its {@code Idempotency-Key} the answer that it got first, byte for byte: kk қайталанған
 * сұрау, ru повторный запрос. It stands behind the doors; a failure of the portal itself is not kept.
 *
 * <p>No body longer than {@value #LONGEST} bytes is read, with a key or without.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
    private static final String KEY = "Idempotency-Key";
    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final int LONGEST = 21 << 20;
    private static final int FIRST_FAILURE = 500;
    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.CACHE_CONTROL);

    private final KeptAnswers answers;
    private final ApiFailures failures;

    IdempotencyFilter(KeptAnswers answers, ApiFailures failures) {
        this.answers = answers;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        Principal account = request.getUserPrincipal();
        try {
            HttpServletRequest bounded = bounded(request);
            if (key == null || account == null || !request.getMethod().equals("POST")) {
                chain.doFilter(bounded, response);
            } else if (FIT.matcher(key).matches()) {
                once(bounded, response, chain, account.getName(), key);
            } else {
                throw new ApiException(HttpStatus.BAD_REQUEST, "unfit-idempotency-key");
            }
        } catch (ApiException | MaxUploadSizeExceededException e) {
            failures.resolveException(request, response, null, e);
        }
    }

    private void once(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String account, String key)
            throws ServletException, IOException {
        KeptAnswers.Claim claim = answers.claim(account, key);
        Optional<KeptAnswer> before = answers.take(claim, hash(request));
        if (before.isPresent()) {
            send(response, before.get());
            return;
        }
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, written);
            if (written.getStatus() < FIRST_FAILURE) {
                answers.keep(claim, answer(written));
                kept = true;
            }
        } finally {
            if (!kept) {
                answers.release(claim);
            }
        }
        written.copyBodyToResponse();
    }

    private static KeptAnswer answer(ContentCachingResponseWrapper written) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = written.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (written.getContentType() != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, written.getContentType());
        }
        return new KeptAnswer(
                written.getStatus(), headers, new String(written.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, KeptAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** The parts of a form are bounded by the server. */
    private static HttpServletRequest bounded(HttpServletRequest request) throws IOException {
        if (isForm(request)) {
            return request;
        }
        byte[] body = request.getContentLengthLong() > LONGEST
                ? new byte[LONGEST + 1]
                : request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new ApiException(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        return new KeptBody(request, body);
    }

    /** What makes it the same request: the address, the version it was made on, the type and every byte sent. */
    private static String hash(HttpServletRequest request) throws ServletException, IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        put(all, request.getRequestURI());
        put(all, request.getQueryString());
        put(all, request.getHeader(HttpHeaders.IF_MATCH));
        if (isForm(request)) {
            for (Part part : request.getParts()) {
                put(all, part.getName());
                put(all, part.getSubmittedFileName());
                put(all, Answers.digest(part.getInputStream().readAllBytes()));
            }
        } else {
            put(all, request.getContentType());
            all.write(request.getInputStream().readAllBytes());
        }
        return Answers.digest(all.toByteArray());
    }

    private static void put(ByteArrayOutputStream all, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        all.write((text == null ? "-" : Integer.toString(bytes.length)).getBytes(StandardCharsets.US_ASCII));
        all.write(':');
        all.write(bytes);
    }
}
