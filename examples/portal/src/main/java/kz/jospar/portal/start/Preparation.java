package kz.jospar.portal.start;

import java.io.IOException;

/** What is done before the first request is let in: kk алғашқы дайындық, ru подготовка. In the order of {@code @Order}. */
public interface Preparation {
    /** Does it, unless an earlier start has. */
    void prepare() throws IOException;
}
