import { createRoot } from 'react-dom/client';
import './taskpane.css';

const place = document.getElementById('pane');
if (place !== null) createRoot(place).render(<p>Mutualisation</p>);
