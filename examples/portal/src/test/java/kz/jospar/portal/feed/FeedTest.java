package kz.jospar.portal.feed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.jospar.portal.MovingClock;
import kz.jospar.portal.PortalTest;
import org.springframework.context.annotation.Import;

/** A test of feeds with a clock that can be set; all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({MovingClock.class, Feedings.class})
@interface FeedTest {}
