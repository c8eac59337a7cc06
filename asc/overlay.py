class Overlay:
    pass
