# One virtual environment for everything. The pinned requirements are installed again only when
# they changed: each stamp in .venv is newer than the file it stands for.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

# Tests start many programs, each of which would compile all of Earshot again.
unexport PYTHONDONTWRITEBYTECODE

venv := .venv
bin := $(venv)/bin
# Without the second -q, pip warns about every oddity of the machine's own settings.
pip := $(bin)/python -m pip --disable-pip-version-check --no-input -q -q
lock := build/lock
compile = @$(lock)/bin/uv pip compile pyproject.toml --quiet --universal --generate-hashes \
	--strip-extras --custom-compile-command 'make lock' $(compile_options)

# Rasa needs a Python of its own, so it has an environment of its own, made when first asked for.
rasa := .rasa
rasa_model := $(rasa)/models/earshot.tar.gz
in_rasa = cd config/rasa && exec env RASA_TELEMETRY_ENABLED=false PYTHONWARNINGS=ignore \
	PYTHONDONTWRITEBYTECODE=1 SQLALCHEMY_SILENCE_UBER_WARNING=1 TF_CPP_MIN_LOG_LEVEL=3 \
	RASA_CACHE_DIRECTORY=$(CURDIR)/$(rasa)/cache $(CURDIR)/$(rasa)/bin/rasa
RASA_PORT := 5005

say = @printf -- '-- %s\n' '$(1)'
# $(call quietly,COMMAND) shows what runs, and what it said only when it failed.
quietly = @printf -- '-- %s\n' '$(1)'; said=$$($(bin)/$(1) 2>&1) || { code=$$?; printf '%s\n' "$$said"; exit $$code; }

.PHONY: help run test coverage soak bench pictures weights rasa test-rasa rasa-eval lock upgrade clean

help: ## Show this list
	@printf 'Usage: make TARGET\n\n'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(venv)/runtime $(venv)/project ## Install Earshot and serve the shipped surveys
	@exec $(bin)/earshot serve

test: $(venv)/dev $(venv)/project ## Check format, style, types, import rules, scripts; run the tests
	@sh tests/install_chromium.sh $(bin)/python
	$(call quietly,ruff format --check)
	$(call quietly,ruff check)
	$(call quietly,mypy)
	$(call quietly,lint-imports)
	$(call say,earshot check config/scripts)
	@$(bin)/earshot check config/scripts
	$(call say,earshot test config/scripts)
	@$(bin)/earshot test config/scripts
	$(call say,pytest: dialogs and how much of them is covered)
	@$(bin)/coverage erase
	@$(bin)/coverage run --source=dialogs -m pytest -q -n 2 --dist worksteal tests/dialogs
	@$(bin)/coverage combine -q
	@$(bin)/coverage report --fail-under=100
	$(call say,pytest: everything else)
	@$(bin)/pytest -q -n 2 --dist worksteal -m 'not soak' --ignore=tests/dialogs

coverage: $(venv)/dev $(venv)/project ## Show what of everything the tests reach; takes twice as long
	@sh tests/install_chromium.sh $(bin)/python
	@$(bin)/coverage erase
	@$(bin)/coverage run -m pytest -q -n 2 --dist worksteal -m 'not soak'
	@$(bin)/coverage combine -q
	@$(bin)/coverage report

soak: $(venv)/dev $(venv)/project ## Run the tests at the stated large sizes and print their counts
	@sh tests/install_chromium.sh $(bin)/python
	@$(bin)/pytest -m soak -s

bench: $(venv)/dev $(venv)/project ## Measure speed, each figure beside its baseline
	@$(bin)/python -m benches

pictures: $(venv)/dev $(venv)/project ## Take the documentation's pictures and every page of the console (PART=guide: only those)
	@sh tests/install_chromium.sh $(bin)/python
	@$(bin)/python -m docs.take_pictures $(PART)

weights: $(venv)/dev $(venv)/project ## Learn anew what ratings and requests are known by, from the practice messages
	@$(bin)/python -m tests.dialogs.understanding.learn

rasa: $(rasa_model) $(rasa)/token ## Train the optional Rasa classifier and serve it on this machine
	$(call say,Rasa serves http://127.0.0.1:$(RASA_PORT) (give it half a minute); its token: $(rasa)/token)
	@$(in_rasa) run --enable-api -i 127.0.0.1 -p $(RASA_PORT) -m $(CURDIR)/$(rasa_model) \
		--auth-token "$$(cat $(CURDIR)/$(rasa)/token)"

test-rasa: $(venv)/dev $(venv)/project $(rasa_model) $(rasa)/token ## Run the tests that need a real Rasa server
	@$(bin)/pytest tests/rasa

rasa-eval: $(venv)/dev $(venv)/project $(rasa_model) $(rasa)/token ## Show what Rasa adds to the built-in rules
	@$(bin)/python -m tests.rasa.evaluating

lock: $(lock)/bin/uv ## Write the requirement files anew after a change in pyproject.toml
	$(compile) --extra parquet -o requirements.txt
	$(compile) --extra parquet --group dev --constraint requirements.txt -o requirements-dev.txt

upgrade: compile_options := --upgrade
upgrade: lock ## As lock, with the newest release of everything

clean: ## Remove the virtual environment and what the tools left; surveys and answers stay
	rm -rf $(venv) build dist *.egg-info .coverage* .hypothesis .import_linter_cache \
		.mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A Python counts only when it can also make a virtual environment: Debian packs that separately.
$(venv)/pyvenv.cfg:
	@for name in $(PYTHON) python3 python3.11 python3.12 python3.13 python3.14 python; do \
		$$name -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
		printf -- '-- Making %s with %s\n' $(venv) "$$($$name --version)"; \
		$$name -m venv $(venv) || { rm -rf $(venv); exit 1; }; \
		exit 0; \
	done; \
	echo 'Earshot needs Python 3.11 or newer with its venv module; install it (on Debian: apt install python3 python3-venv) or name it: make PYTHON=/path/to/python3.' >&2; \
	exit 1

$(venv)/runtime: requirements.txt $(venv)/pyvenv.cfg
	$(call say,Installing what Earshot needs)
	@$(pip) install --require-hashes -r requirements.txt
	@touch $@

$(venv)/dev: requirements-dev.txt $(venv)/pyvenv.cfg
	$(call say,Installing what Earshot and its tests need)
	@$(pip) install --require-hashes -r requirements-dev.txt
	@touch $@ $(venv)/runtime

$(venv)/project: pyproject.toml $(venv)/pyvenv.cfg
	@$(pip) install --no-deps -e .
	@touch $@

$(lock)/bin/uv: $(venv)/pyvenv.cfg
	@$(bin)/python -m venv $(lock)
	@$(lock)/bin/python -m pip --disable-pip-version-check -q -q install uv

$(rasa)/pyvenv.cfg:
	@for name in $(RASA_PYTHON) python3.10 "$$(pyenv root 2>/dev/null)"/versions/3.10.*/bin/python \
			"$$(uv python find 3.10 2>/dev/null)" python3; do \
		$$name -c 'import ensurepip, sys; sys.exit(sys.version_info[:2] != (3, 10))' 2>/dev/null || continue; \
		printf -- '-- Making %s with %s\n' $(rasa) "$$($$name --version)"; \
		$$name -m venv $(rasa) || { rm -rf $(rasa); exit 1; }; \
		printf '*\n' > $(rasa)/.gitignore; \
		exit 0; \
	done; \
	echo 'Rasa needs Python 3.10, no newer one. Get it with "pyenv install 3.10" or "uv python install 3.10", or name it: make rasa RASA_PYTHON=/path/to/python3.10. Earshot itself runs without Rasa.' >&2; \
	exit 1

$(rasa)/installed: config/rasa/requirements.txt $(rasa)/pyvenv.cfg
	$(call say,Installing Rasa: 2 GB to download and some minutes to wait)
	@$(rasa)/bin/python -m pip --disable-pip-version-check --no-input -q -q install -r config/rasa/requirements.txt
	@touch $@

$(rasa_model): $(rasa)/installed $(shell find config/rasa -name '*.yml' -o -name '*.py')
	$(call say,Training Rasa)
	@said=$$({ $(in_rasa) train nlu --nlu data --domain domain.yml --config config.yml \
		--out $(CURDIR)/$(rasa)/models --fixed-model-name earshot; } 2>&1) \
		|| { code=$$?; printf '%s\n' "$$said"; exit $$code; }
	@touch $@

# A token of one's own for every installation; only its owner reads it.
$(rasa)/token: $(rasa)/pyvenv.cfg
	@umask 077; od -An -N 24 -t x1 /dev/urandom | tr -d ' \n' > $@
