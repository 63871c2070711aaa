# The application: one image for web, worker, scheduler and init (see docker-compose.yml).

FROM python:3.11.14-slim-bookworm AS build
WORKDIR /app
# First what changes rarely, so that a change of code does not install everything again.
COPY pyproject.toml README.md requirements.lock ./
COPY scripts/install.py scripts/
COPY screening/__init__.py screening/
RUN python scripts/install.py --venv /opt/venv --lock requirements.lock

FROM python:3.11.14-slim-bookworm
# Text recognition for scanned CVs: the packs of whole scripts, and of the languages read most.
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-nor \
        tesseract-ocr-script-latn tesseract-ocr-script-cyrl tesseract-ocr-script-arab \
        tesseract-ocr-script-ethi tesseract-ocr-script-grek tesseract-ocr-script-thai \
        tesseract-ocr-script-viet tesseract-ocr-script-deva \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin screening \
    && install --directory --owner=screening --group=screening --mode=0700 /var/lib/screening \
    && install --directory --owner=screening --group=screening --mode=0750 /run/screening
COPY --from=build /opt/venv /opt/venv
WORKDIR /app
COPY --from=build /app /app
COPY worker.py pyproject.toml ./
COPY docker/healthy.py docker/
COPY screening screening
RUN /opt/venv/bin/python -m compileall -q screening
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HF_HUB_OFFLINE=1 \
    HOME=/tmp
USER 10001:10001
VOLUME ["/var/lib/screening", "/run/screening"]
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "docker/healthy.py", "web", "/run/screening/web.sock"]
CMD ["screening", "serve", "--no-worker", "--socket", "/run/screening/web.sock"]
