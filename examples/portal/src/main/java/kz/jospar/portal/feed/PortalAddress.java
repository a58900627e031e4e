package kz.jospar.portal.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the portal is to be found from outside, {@code jospar.portal.address}: kk портал мекенжайы, ru адрес портала. */
@Component
class PortalAddress {
    private final @Nullable String address;

    PortalAddress(@Value("${jospar.portal.address:#{null}}") @Nullable String address) {
        this.address =
                address == null || address.isBlank() ? null : address.strip().replaceAll("/+$", "");
    }

    /** Returns the address without a slash at its end, or the one by which a request came where none is set. */
    String or(String requested) {
        return address == null ? requested : address;
    }

    /** Returns the page of a measure, or {@code null} where no address is set: a feed is the same whoever asks for it. */
    @Nullable
    URI measure(String planId, String measureId) {
        return address == null
                ? null
                : UriComponentsBuilder.fromUriString(address)
                        .pathSegment("plans", planId, "measures", measureId)
                        .encode()
                        .build()
                        .toUri();
    }
}
