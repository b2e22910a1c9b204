package dev.dragoman.server;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts JSON to URLs that users gave: to public addresses alone unless others are allowed, without
 * following redirects, and for {@value #PATIENCE_SECONDS} seconds at most. Of the answer the status
 * counts.
 */
final class Webhooks implements AutoCloseable {
  private static final int CONNECT_SECONDS = 5;
  private static final int PATIENCE_SECONDS = 20;
  private static final int LONGEST = 2_000;
  private final PublicAddresses addresses;
  private final CloseableHttpClient http;
  private final ScheduledExecutorService ends =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "webhooks");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param privately whether addresses of this machine and its network are allowed
   */
  Webhooks(boolean privately) {
    this.addresses = new PublicAddresses(privately);
    Timeout connect = Timeout.ofSeconds(CONNECT_SECONDS);
    Timeout patience = Timeout.ofSeconds(PATIENCE_SECONDS);
    this.http =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(addresses)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(connect)
                            .setSocketTimeout(patience)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(patience)
                    .setResponseTimeout(patience)
                    .build())
            .setUserAgent("dragoman/" + Server.version())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  /**
   * A URL as a user gave it.
   *
   * @throws IllegalArgumentException where it is none that may be posted to
   */
  URI checked(String url) {
    if (url.length() > LONGEST) {
      throw new IllegalArgumentException("webhook: at most " + LONGEST + " characters");
    }
    URI uri;
    try {
      uri = URI.create(url);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("webhook: no URL: " + e.getMessage(), e);
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme)
        || uri.getHost() == null
        || uri.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "webhook: an http or https URL with a host and without a name or password is wanted");
    }
    try {
      addresses.resolve(uri.getHost());
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("webhook: cannot be reached: " + e.getMessage(), e);
    }
    return uri;
  }

  /** Without what may be secret in it: its path and query. */
  static String shown(String url) {
    URI uri = URI.create(url);
    return uri.getScheme() + "://" + uri.getRawAuthority() + "/…";
  }

  Messenger to(String url) {
    return (delivery, json) -> post(url, delivery, json);
  }

  private void post(String url, String delivery, byte[] json) throws IOException {
    HttpPost post = new HttpPost(URI.create(url));
    post.setHeader("Dragoman-Delivery", delivery);
    post.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
    ScheduledFuture<?> end = ends.schedule(post::cancel, PATIENCE_SECONDS, TimeUnit.SECONDS);
    try (ClassicHttpResponse answer = http.executeOpen(null, post, null)) {
      if (answer.getCode() / 100 != 2) {
        throw new IOException("it answered " + answer.getCode());
      }
    } finally {
      end.cancel(false);
    }
  }

  @Override
  public void close() {
    ends.shutdownNow();
    http.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
