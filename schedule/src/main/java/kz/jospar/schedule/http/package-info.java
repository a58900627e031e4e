/**
 * Calendar feeds over HTTP (RFC 9110), as values: no server, no servlet, no clock.
 *
 * <p>In comes the last segment of an address, a {@link kz.jospar.schedule.http.FeedToken}'s secret. {@link
 * kz.jospar.schedule.http.FeedGates} finds what it opens, an {@link kz.jospar.schedule.http.Access}; the embedder keeps
 * a {@link kz.jospar.schedule.http.FeedRepresentation} of each feed beside its data, made with what a {@link
 * kz.jospar.schedule.http.FeedMemory} remembers of the one before, so that SEQUENCE, tag and date go on; {@link
 * kz.jospar.schedule.http.FeedHttp} makes of a {@link kz.jospar.schedule.http.FeedRequest} and these two a {@link
 * kz.jospar.schedule.http.FeedResponse}: status, headers, and a body that is written straight to the connection. What is
 * shown follows from the token alone: a request has no query here.
 *
 * <p>With the server of the JDK, {@code grants} and {@code feeds} being the embedder's store:
 *
 * <pre>{@code
 * server.createContext("/feeds/", exchange -> {
 *     String path = exchange.getRequestURI().getPath();
 *     Access access = FeedGates.check(path.substring("/feeds/".length()), grants::find);
 *     FeedRequest request = FeedRequest.of(exchange.getRequestMethod(), exchange.getRequestHeaders());
 *     FeedResponse response = FeedHttp.answer(request, access, feeds::find);
 *     response.headers().forEach(exchange.getResponseHeaders()::set);
 *     FeedResponse.Body body = response.body();
 *     exchange.sendResponseHeaders(response.status(), body == null ? -1 : Math.max(0, response.length()));
 *     try (OutputStream out = exchange.getResponseBody()) {
 *         if (body != null) {
 *             body.writeTo(out);
 *         }
 *     }
 * });
 * }</pre>
 *
 * <p>A servlet hands {@code Collections.list(request.getHeaders("If-None-Match"))} and its like to the constructor of
 * {@code FeedRequest}, Spring a {@code StreamingResponseBody} of the body.
 */
@NullMarked
package kz.jospar.schedule.http;

import org.jspecify.annotations.NullMarked;
