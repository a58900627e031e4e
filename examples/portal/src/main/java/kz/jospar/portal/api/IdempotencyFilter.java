package kz.jospar.portal.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jospar.portal.web.FailureWords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a POST that comes again with its {@code Idempotency-Key} the answer that it got first, byte for byte: kk қайталанған
 * сұрау, ru повторный запрос. It stands behind the doors; a failure of the portal itself is not kept. What is done and that
 * it was answered are kept in one transaction, which every service of the portal joins.
 *
 * <p>No body longer than {@value #LONGEST_PLAN} bytes is read, with a key or without, and but for plans none longer than
 * {@value #LONGEST}. A plan without a key passes through and is not held here.
 */
final class IdempotencyFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final String KEY = "Idempotency-Key";
    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final String PLANS = "/api/v1/plans";
    private static final int LONGEST_PLAN = 21 << 20;
    private static final int LONGEST = 2 << 20;
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;
    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.CACHE_CONTROL);

    private final KeptAnswers answers;
    private final PlatformTransactionManager transactions;
    private final ApiFailures failures;

    IdempotencyFilter(KeptAnswers answers, PlatformTransactionManager transactions, ApiFailures failures) {
        this.answers = answers;
        this.transactions = transactions;
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
        } catch (ApiException | MultipartException | DataAccessException | TransactionException e) {
            if (!response.isCommitted()) {
                // What was not done has no address and no version; the handler has written both.
                response.reset();
            }
            failures.resolveException(request, response, null, e);
        }
    }

    private void once(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String account, String key)
            throws ServletException, IOException {
        KeptAnswers.Claim claim = new KeptAnswers.Claim(account, key, hash(request));
        answers.forget(account);
        Optional<KeptAnswer> before = answers.given(claim);
        if (before.isPresent()) {
            send(response, before.get());
            return;
        }
        ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
        try {
            if (isDone(claim, request, written, chain)) {
                written.copyBodyToResponse();
                return;
            }
        } catch (DuplicateKeyException e) {
            // Another one with this key was quicker, and its answer is there by now; or it failed, and the key is free.
            send(
                    response,
                    answers.given(claim)
                            .orElseThrow(() -> new ApiException(HttpStatus.CONFLICT, "request-in-progress")));
            return;
        }
        if (written.getStatus() < FIRST_FAILURE) {
            keepRefusal(claim, answer(written));
        }
        written.copyBodyToResponse();
    }

    /**
     * Carries a request out and keeps its answer: both, or, where it is refused or anything fails, neither.
     *
     * @return whether it was done; if not, the answer says why
     * @throws DuplicateKeyException if the key was taken by another one
     */
    private boolean isDone(
            KeptAnswers.Claim claim,
            HttpServletRequest request,
            ContentCachingResponseWrapper written,
            FilterChain chain)
            throws ServletException, IOException {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            answers.take(claim);
            chain.doFilter(request, written);
            if (written.getStatus() < FIRST_REFUSAL) {
                answers.keep(claim, answer(written));
                transactions.commit(transaction);
                return true;
            }
            return false;
        } finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
    }

    /** Nothing was done, so that a refusal that is not kept is found again by whoever asks again. */
    private void keepRefusal(KeptAnswers.Claim claim, KeptAnswer refusal) {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            answers.take(claim);
            answers.keep(claim, refusal);
            transactions.commit(transaction);
        } catch (ApiException | DataAccessException | TransactionException e) {
            LOG.warn("the refusal of a request with an idempotency key was not kept: {}", FailureWords.of(e));
        } finally {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
        }
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
        boolean plan = request.getRequestURI().startsWith(request.getContextPath() + PLANS);
        int longest = plan ? LONGEST_PLAN : LONGEST;
        if (request.getContentLengthLong() > longest) {
            throw tooLarge();
        }
        if (plan && request.getHeader(KEY) == null) {
            return new BoundedBody(request, longest, IdempotencyFilter::tooLarge);
        }
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            throw tooLarge();
        }
        return new KeptBody(request, body);
    }

    private static ApiException tooLarge() {
        return new ApiException(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }

    /** What makes it the same request: the address, the version it was made on, the type and every byte sent. */
    private static String hash(HttpServletRequest request) throws ServletException, IOException {
        MessageDigest all = Answers.sha256();
        put(all, request.getRequestURI());
        put(all, request.getQueryString());
        put(all, request.getHeader(HttpHeaders.IF_MATCH));
        if (isForm(request)) {
            // Names the ways in which a form can be unfit as everywhere else.
            new StandardServletMultipartResolver().resolveMultipart(request);
            for (Part part : request.getParts()) {
                MessageDigest one = Answers.sha256();
                put(all, part.getName());
                put(all, part.getSubmittedFileName());
                putBytes(one, part.getInputStream());
                put(all, HexFormat.of().formatHex(one.digest()));
            }
        } else {
            put(all, request.getContentType());
            putBytes(all, request.getInputStream());
        }
        return HexFormat.of().formatHex(all.digest());
    }

    private static void putBytes(MessageDigest all, InputStream bytes) throws IOException {
        try (OutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), all)) {
            bytes.transferTo(digested);
        }
    }

    private static void put(MessageDigest all, @Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        all.update((text == null ? "-" : Integer.toString(bytes.length)).getBytes(StandardCharsets.US_ASCII));
        all.update((byte) ':');
        all.update(bytes);
    }
}
